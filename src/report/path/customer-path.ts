import {
  feedbackByYear,
  type Handbook,
  leadsToOrganisation,
  proceduresAtStation,
  type proceduresInForce,
} from '../../handbook/index.ts';
import type { PublicHandbook } from '../../handbook/public-handbook.ts';
import { formatDate } from '../../messages/dates.ts';
import { messages } from '../../messages/index.ts';
import type { IsoDate } from '../../schemas/scalars.ts';
import type { ChartLook } from '../charts/chart-look.ts';
import type { PathPicture } from './path-picture.ts';

/** Feedback of so many of the newest years stands at each station. */
const YEARS = 2;

/** The path as staff and auditors see it: all procedures in force, the feedback at each station, and the gaps. */
export function handbookPath(handbook: Handbook, today: IsoDate, look?: ChartLook): PathPicture {
  const { settings } = handbook;
  const words = messages(settings.language).customerPath;
  const name = settings.organisation.shortName ?? settings.organisation.name;
  const years = [...feedbackByYear(handbook)].filter(([year]) => year <= today.slice(0, 4)).slice(0, YEARS);
  const stations = settings.customerPath.map(({ id, title }) => {
    const procedures = proceduresAtStation(handbook, id, today);
    const counts = years
      .map(([year, entries]) => ({ year, count: entries.filter(({ data }) => data.station === id).length }))
      .filter(({ count }) => count > 0)
      .map(({ year, count }) => words.inYear(count, year));
    return {
      title,
      procedures: procedures.map(({ data }) => ({ title: data.title, direction: data.direction })),
      notes: [counts.length > 0 ? words.feedback(counts.join('; ')) : words.noFeedback],
      gaps: gapsOf(words, procedures),
    };
  });
  return {
    id: 'path',
    title: words.title(name),
    description: words.description(settings.customerPath.map(({ title }) => title).join(', ')),
    source: `${settings.organisation.name} · ${words.asOf(formatDate(settings.language, today))}`,
    stations,
    words: { direction: words.direction, gapSign: words.gapSign, more: words.more },
    look,
  };
}

/** The path as customers see it: only what is public, and no gaps. Stations without a public procedure stay named. */
export function publicPath(data: PublicHandbook, today: IsoDate, look?: ChartLook): PathPicture {
  const words = messages(data.language).customerPath;
  const name = data.organisation.shortName ?? data.organisation.name;
  return {
    id: 'path',
    title: words.publicTitle(name),
    description: words.description(data.stations.map(({ title }) => title).join(', ')),
    source: `${data.organisation.name} · ${words.asOf(formatDate(data.language, today))}`,
    stations: data.stations.map(({ id, title }) => ({
      title,
      procedures: data.procedures
        .filter(({ stations }) => stations.includes(id))
        .map((procedure) => ({ title: procedure.title, direction: procedure.direction })),
      notes: [],
      gaps: [],
    })),
    words: { direction: words.publicDirection, gapSign: words.gapSign, more: words.more },
    look,
  };
}

type PathWords = ReturnType<typeof messages>['customerPath'];

function gapsOf(words: PathWords, procedures: ReturnType<typeof proceduresInForce>): string[] {
  if (procedures.length === 0) return [words.noProcedure];
  if (!procedures.some(leadsToOrganisation)) return [words.noWayIn];
  return procedures.some(({ data }) => data.direction !== 'from-customer') ? [] : [words.noWayOut];
}
