import { describe, expect, it } from 'vitest';
import { bareKind } from './bare-medium.ts';

describe('bareKind', () => {
  it.each([
    'E-Mail',
    'Telefon',
    'Website',
    'Unsere Homepage',
    'Telefon und E-Mail',
    'Telefon, Fax, E-Mail',
    'E-Mail/Telefon',
    'Kontakt per E-Mail',
    'Kommunikation über WhatsApp',
    'Phone',
    'Phone calls and e-mail',
    'Social Media',
    'Soziale Medien (Instagram, Facebook)',
    'E-Mail-Verkehr',
    'Der Flyer',
    'Telefonisch',
    'Videokonferenz',
  ])('knows %s as a medium', (title) => expect(bareKind(title)).toBe('medium'));

  it.each([
    'Freundlichkeit',
    'Höflichkeit und Hilfsbereitschaft',
    'Freundlichkeit der Beschäftigten',
    'Freundlichkeit am Telefon',
    'Respekt gegenüber Kundinnen und Kunden',
    'Wertschätzender Umgang',
    'Friendliness',
    'Helpfulness of staff',
    'Wertschätzender Umgang miteinander',
    'Höfliches Verhalten am Telefon',
  ])('knows %s as behaviour', (title) => expect(bareKind(title)).toBe('behaviour'));

  it.each([
    'Newsletter',
    'Website mit Downloads',
    'Website (mit Downloads)',
    'Telefon (Krisendienst)',
    'Telefonische Sprechstunde',
    'Rückrufservice',
    'Beschwerdetelefon',
    'Elternbrief',
    'Briefe an Ehemalige zum Jahrestag',
    'Telefonhotline für Angehörige',
    'Video-Beratung',
    'Chat-Beratung für Jugendliche',
    'Eltern-App mit Tagesberichten',
    'Hausbesuch',
    'Aufmerksamkeiten an Feiertagen',
    'Respekt Coaching',
    'Offenes Elterncafé',
    'Phone line for carers',
    'Monthly letter to parents',
    'Und',
    '–',
  ])('takes %s as a procedure', (title) => expect(bareKind(title)).toBeUndefined());
});
