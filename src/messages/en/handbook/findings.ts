import type { findings as reference } from '../../de/handbook/findings.ts';

/** Words of the page of all findings. */
export const findings: typeof reference = {
  lead: 'What the check found in this handbook. Errors prevent publication, gaps and hints do not.',
  none: 'The check found nothing.',
  counts: (errors, gaps, hints) => `At present: ${errors}, ${gaps}, ${hints}.`,
  severity: 'Weight',
  area: 'Area',
  rule: 'Rule',
  areas: {
    format: 'Format',
    safety: 'Safety',
    procedures: 'Procedures',
    'customer-path': 'Customer path',
    evaluation: 'Evaluation',
    terms: 'Terms',
    feedback: 'Feedback',
    prose: 'Texts',
    requirements: 'Requirements',
    law: 'Law and form',
  },
  exceptions: 'Exceptions',
  exceptionsLead: 'These findings are excepted for a limited time, with a reason. They do not count as gaps.',
  noExceptions: 'There are no exceptions.',
  toRules: 'All rules',
};
