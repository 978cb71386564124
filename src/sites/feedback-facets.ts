import type { Entry } from '../handbook/index.ts';
import { FEEDBACK_STATES } from './badges.ts';
import type { HandbookSite } from './handbook-site.ts';
import { choiceOptions, fieldLabel } from './labels.ts';
import { topicTitle } from './topic-title.ts';

/** What feedback can be narrowed by: year, kind, channel, station, topic, procedure and state. */
export function feedbackFacets(site: HandbookSite, entries: readonly Entry<'feedback'>[]) {
  const { language, words } = site;
  const label = (name: string) => fieldLabel(language, 'feedback', name);
  const found = (value: (entry: Entry<'feedback'>) => string | undefined) =>
    [...new Set(entries.flatMap((entry) => value(entry) ?? []))].sort().map((each) => ({ value: each, label: each }));
  return [
    {
      name: 'year',
      label: words.feedbackPages.year,
      options: found(({ data }) => data.received.slice(0, 4)).reverse(),
    },
    { name: 'kind', label: label('kind'), options: choiceOptions(language, 'feedback', 'kind') },
    { name: 'channel', label: label('channel'), options: choiceOptions(language, 'feedback', 'channel') },
    {
      name: 'station',
      label: label('station'),
      options: site.settings.customerPath.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      name: 'topic',
      label: label('topic'),
      options: found(({ data }) => data.topic).map(({ value }) => ({
        value,
        label: topicTitle(site.settings, value),
      })),
    },
    {
      name: 'procedure',
      label: label('procedure'),
      options: found(({ data }) => data.procedure).map(({ value }) => ({
        value,
        label: site.handbook.procedures.get(value)?.data.title ?? value,
      })),
    },
    {
      name: 'state',
      label: words.state,
      options: FEEDBACK_STATES.map((value) => ({ value, label: words.feedbackState[value] })),
    },
  ];
}
