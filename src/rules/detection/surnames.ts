/**
 * Frequent surnames in German-speaking countries, of many origins. Where a salutation could also be a plain noun
 * ("die Frau Hilfe angeboten"), only these count as names.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf
  Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann
  Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn
  Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon
  Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas
  Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff
  Pfeiffer Gruber Steiner Moser Egger Pichler Leitner Brunner Novak Horvat
  Yılmaz Yilmaz Kaya Demir Çelik Celik Şahin Sahin Yıldız Yildiz Öztürk Aydın Aydin Arslan Doğan Dogan Kılıç Kilic
  Nguyen Tran Ahmed Ali Hassan Hussein Ibrahim Khan Mohamed Mohammed Singh Kowalski Nowak Wiśniewski Wójcik Ivanov
  Petrov Popescu Smith Jones Williams Taylor Brown Davies Evans Wilson Johnson Miller Garcia Rossi`.split(/\s+/),
);
