import { z } from 'zod';

const severity = z.enum(['error', 'warning', 'info']).describe('error: not published; warning: a gap; info: a hint.');

const position = (description: string) => z.int().min(1).describe(description);

/** One finding in the JSON report. */
const finding = z.strictObject({
  file: z.string().describe('Path below the content folder, with /.'),
  line: position('Line, from 1.'),
  column: position('Column in UTF-16 units, from 1.'),
  endLine: position('Last line.').optional(),
  endColumn: position('Column after the last character.').optional(),
  ruleId: z.string().describe('The rule that was broken.'),
  severity,
  reason: z.string().describe('What was found and what was expected.'),
  why: z.string().describe('Why it matters.'),
  example: z.string().describe('How a good entry looks.'),
  subject: z
    .string()
    .describe('What it is about. With ruleId and file it identifies the finding when lines have moved.'),
  url: z.string().describe('Page of the rule: a full address, or a path relative to the handbook site.'),
  state: z
    .enum(['new', 'unchanged'])
    .optional()
    .describe('Only with --since: whether the earlier state had the finding too.'),
  excepted: z
    .strictObject({ reason: z.string(), until: z.iso.date() })
    .optional()
    .describe('An exception that the page carries; such a finding does not count.'),
});

/** The report that `npm run check -- --format json` writes. The version rises when a reader would have to change. */
export const reportSchema = z.strictObject({
  version: z.literal(1).describe('Version of this format.'),
  date: z.iso.date().describe('The day of the check.'),
  language: z.enum(['de', 'en']).describe('Language of the findings.'),
  content: z.string().describe('The content folder relative to the repository.'),
  files: z.int().min(0).describe('How many files were read.'),
  summary: z
    .strictObject({
      error: z.int().min(0),
      warning: z.int().min(0),
      info: z.int().min(0),
      excepted: z.int().min(0),
    })
    .describe('How many findings there are; those with an exception count as excepted only.'),
  since: z
    .strictObject({
      revision: z.string().describe('As it was asked for.'),
      base: z.string().describe('The commit that the content was compared with.'),
      new: z.int().min(0),
      unchanged: z.int().min(0),
      fixed: z.array(finding).describe('Findings that the earlier state had, with their places there.'),
    })
    .optional()
    .describe('Only with --since.'),
  findings: z.array(finding).describe('Sorted by file, place and rule.'),
});

/** The report as data. */
export type JsonReport = z.output<typeof reportSchema>;

/** The JSON schema of the report, as it is published. */
export function reportJsonSchema(): object {
  return { title: 'Belegbar: findings', ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }) };
}
