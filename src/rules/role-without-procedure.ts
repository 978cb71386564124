import type { Handbook } from '../handbook/index.ts';
import { hasUnusable } from './detection/reported.ts';
import { defineRule } from './rule.ts';

/** A role that nothing belongs to was forgotten, or is no longer needed. */
export default defineRule<{ title: string }>({
  severity: 'info',
  area: 'procedures',
  texts: {
    de: {
      title: 'Rolle ohne Zuständigkeit',
      message: ({ title }) =>
        `Die Rolle „${title}“ kommt nirgends vor; erwartet wird mindestens ein Verfahren, Dokument oder Zyklus, für das sie zuständig ist.`,
      why: 'Wer im Handbuch nachschlägt, soll sehen, was zu einer Rolle gehört. Eine Rolle ohne Zuständigkeit wurde meist vergessen oder umbenannt.',
      example: 'owner: beratungsleitung',
    },
    en: {
      title: 'Role without responsibility',
      message: ({ title }) =>
        `The role “${title}” appears nowhere; it should be responsible for a procedure, a document or a cycle at least.`,
      why: 'Whoever looks into the handbook should see what belongs to a role. A role without responsibility was mostly forgotten or renamed.',
      example: 'owner: head-of-advice',
    },
  },
  examples: {
    bad: [
      {
        name: 'a role that appears nowhere',
        files: { 'handbook.yaml': settings('{ id: hausmeisterei, title: Hausmeisterei }') },
        expect: [
          {
            file: 'handbook.yaml',
            line: 6,
            column: 5,
            reason:
              'Die Rolle „Hausmeisterei“ kommt nirgends vor; erwartet wird mindestens ein Verfahren, Dokument oder Zyklus, für das sie zuständig ist.',
          },
        ],
      },
      {
        name: 'two such roles',
        files: {
          'handbook.yaml': settings('{ id: eins, title: Eins }\n  - { id: zwei, title: Zwei }'),
        },
        expect: [
          { file: 'handbook.yaml', line: 6, column: 5 },
          { file: 'handbook.yaml', line: 7, column: 5 },
        ],
      },
      {
        name: 'a role with a contact only',
        files: { 'handbook.yaml': settings('{ id: presse, title: Pressestelle, contact: Durchwahl 12 }') },
        expect: [{ file: 'handbook.yaml', line: 6, column: 5 }],
      },
    ],
    good: [
      {
        name: 'a role that takes part in an evaluation',
        files: {
          'handbook.yaml': settings('{ id: beirat, title: Kundenbeirat }'),
          'evaluations/2026.mdx': `---
title: Evaluation 2026
period: { from: 2026-01-01, to: 2026-12-31 }
status: planned
responsible: leitung
participants: [beirat]
---
`,
        },
      },
    ],
  },
  *check({ handbook }) {
    const { settingsEntry } = handbook;
    if (settingsEntry === undefined) return;
    if ((['procedure', 'terms-document', 'evaluation'] as const).some((kind) => hasUnusable(handbook, kind))) return;
    const used = usedRoles(handbook);
    for (const [index, { id, title }] of settingsEntry.data.roles.entries()) {
      if (used.has(id)) continue;
      yield { file: settingsEntry.file, at: ['roles', index], subject: `role ${id}`, facts: { title } };
    }
  },
});

/** Every role that something belongs to, or that takes part in something. */
function usedRoles(handbook: Handbook): ReadonlySet<string | undefined> {
  const terms = [...handbook.terms.values()];
  const texts = terms.flatMap(({ versions }) => versions.flatMap((version) => [...version.texts.values()]));
  const cycles = [...handbook.evaluations.values()].map(({ data }) => data);
  return new Set([
    ...[...handbook.procedures.values()].flatMap(({ data }) => [data.owner, ...data.involved]),
    ...terms.map(({ document }) => document?.data.owner),
    ...texts.flatMap(({ data }) => [data.approved?.by, ...data.reviewed.map(({ by }) => by)]),
    ...cycles.flatMap(({ responsible, participants }) => [responsible, ...participants]),
    ...cycles.flatMap(({ assessments }) => assessments.flatMap(({ measures }) => measures.map(({ owner }) => owner))),
  ]);
}

function settings(role: string): string {
  return `format: 2
organisation: { name: Beispiel e. V. }
customerPath: [{ id: erstkontakt, title: Erster Kontakt }]
roles:
  - { id: leitung, title: Leitung }
  - ${role}
services: [{ id: beratung, title: Beratung }]
`;
}
