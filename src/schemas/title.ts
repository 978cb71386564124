import { field } from './field.ts';
import { line } from './scalars.ts';

/** The name of something in a list of the settings, as people read it. */
export const title = (example: string) =>
  field(line(), {
    label: { de: 'Bezeichnung', en: 'Title' },
    description: { de: 'Name, wie man ihn liest.', en: 'Name as people read it.' },
    example,
    visibility: 'public',
  });
