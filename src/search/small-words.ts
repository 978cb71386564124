import { fold } from './fold.ts';
import type { SearchLanguage } from './word-key.ts';

/** Words that stand in every text and say nothing about what is looked for. Negations are none of them. */
const SMALL_WORDS: Readonly<Record<SearchLanguage, ReadonlySet<string>>> = {
  de: setOf(`
    ab aber als alle allem allen aller alles also am an auch auf aus bei beim bin bis bist da dabei damit dann das dass
    dein deine dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine
    einem einen einer eines er es etwas euch euer eure für gegen gehen geht gibt hab habe haben hat hätte hier ich ihm
    ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes kann kannst können könnte machen
    macht man mein meine meinem meinen meiner mich mir mit möchte möchten mögen muss müssen nach noch nun nur ob oder
    passiert sein seine seinem seinen seiner selbst sich sie sind so soll sollen sollte steht stehen tun um und uns unser unsere
    unserem unseren unserer vom von vor wann war waren warum was weil welche welcher welches wem wen wenn wer werde
    werden weshalb wie wieso will wir wird wo woher wohin wollen worden wurde wurden würde zu zum zur über
  `),
  en: setOf(`
    a about after all also am an and any are as at be because been before being but by can could did do does doing for
    from had has have having he her here him his how i if in into is it its just let me more my of on or our please
    shall she should so some than that the their them then there these they this those to too us want was we were what
    when where which who whom why will with would you your
  `),
};

function setOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(fold));
}

/** The words that tell what is looked for; all of them, if none does. */
export function tellingWords(words: readonly string[], language: SearchLanguage): readonly string[] {
  const telling = words.filter((word) => !SMALL_WORDS[language].has(fold(word)));
  return telling.length > 0 ? telling : words;
}
