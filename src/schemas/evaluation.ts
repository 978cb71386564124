import { z } from 'zod';
import { exception } from './exception.ts';
import { choice, field } from './field.ts';
import { identifier, isoDate, line, prose } from './scalars.ts';

/** Where an evaluation cycle stands. */
export const evaluationStatus = () =>
  choice({
    planned: { de: 'geplant', en: 'Planned' },
    open: { de: 'läuft', en: 'Open' },
    closed: { de: 'abgeschlossen', en: 'Closed' },
  });

/** Whether a procedure met its goal. */
export const rating = () =>
  choice({
    met: { de: 'erreicht', en: 'Met' },
    'partly-met': { de: 'teilweise erreicht', en: 'Partly met' },
    'not-met': { de: 'nicht erreicht', en: 'Not met' },
  });

/** What follows from an assessment. */
export const conclusion = () =>
  choice({
    keep: { de: 'beibehalten', en: 'Keep' },
    change: { de: 'ändern', en: 'Change' },
    end: { de: 'beenden', en: 'End' },
  });

/** Where a measure stands. */
export const measureStatus = () =>
  choice({
    open: { de: 'offen', en: 'Open' },
    'in-progress': { de: 'in Arbeit', en: 'In progress' },
    done: { de: 'erledigt', en: 'Done' },
    dropped: { de: 'verworfen', en: 'Dropped' },
  });

/** A measure that follows from an assessment. */
export const measure = () =>
  z.strictObject({
    id: field(identifier(), {
      label: { de: 'Kennung', en: 'Id' },
      description: { de: 'Zyklus und laufende Nummer.', en: 'Cycle and running number.' },
      example: '2025-01',
    }),
    title: field(line(), {
      label: { de: 'Maßnahme', en: 'Measure' },
      description: { de: 'Was getan wird.', en: 'What is done.' },
      example: 'Zweite offene Sprechstunde am Donnerstagnachmittag einrichten',
    }),
    owner: field(identifier().optional(), {
      label: { de: 'Verantwortlich', en: 'Owner' },
      description: { de: 'Rolle, die die Maßnahme umsetzt.', en: 'Role that carries out the measure.' },
      example: 'beratungsleitung',
      refersTo: 'role',
      expected: true,
    }),
    due: field(isoDate().optional(), {
      label: { de: 'Fällig am', en: 'Due' },
      description: { de: 'Tag, bis zu dem die Maßnahme umgesetzt ist.', en: 'Day by which the measure is done.' },
      example: '2026-06-30',
      expected: true,
    }),
    status: field(measureStatus().default('open'), {
      label: { de: 'Stand', en: 'Status' },
      description: {
        de: 'Stand beim Abschluss des Zyklus; spätere Zyklen schreiben ihn unter followUp fort.',
        en: 'State when the cycle was closed; later cycles carry it on under followUp.',
      },
      example: 'open',
    }),
    doneOn: field(isoDate().optional(), {
      label: { de: 'Erledigt am', en: 'Done on' },
      description: { de: 'Tag der Umsetzung.', en: 'Day on which it was done.' },
      example: '2026-05-12',
    }),
    changed: field(z.array(line()).default([]), {
      label: { de: 'Geänderte Seiten', en: 'Changed pages' },
      description: {
        de: 'Was durch die Maßnahme geändert wurde, als Pfad ohne Endung.',
        en: 'What the measure changed, as a path without extension.',
      },
      example: ['procedures/erstgespraech'],
      refersTo: 'page',
    }),
  });

/** A procedure judged in a cycle: goal, procedure, result, assessment, conclusion. */
export const assessment = () =>
  z.strictObject({
    procedure: field(identifier(), {
      label: { de: 'Verfahren', en: 'Procedure' },
      description: { de: 'Kennung des bewerteten Verfahrens.', en: 'Id of the assessed procedure.' },
      example: 'erstgespraech',
      refersTo: 'procedure',
    }),
    goal: field(prose().optional(), {
      label: { de: 'Ziel', en: 'Goal' },
      description: { de: 'Ziel, an dem gemessen wird.', en: 'Goal that is measured against.' },
      example: 'Höchstens zehn Tage bis zum Erstgespräch.',
      expected: true,
      multiline: true,
    }),
    results: field(
      z
        .array(
          z.strictObject({
            indicator: field(identifier(), {
              label: { de: 'Kennzahl', en: 'Indicator' },
              description: { de: 'Kennung einer Kennzahl des Verfahrens.', en: 'Id of an indicator of the procedure.' },
              example: 'wartezeit',
              refersTo: 'indicator',
            }),
            value: field(z.union([z.number(), line()]), {
              label: { de: 'Wert', en: 'Value' },
              description: { de: 'Gemessener Wert, möglichst als Zahl.', en: 'Measured value, a number if possible.' },
              example: 12,
            }),
            note: field(prose().optional(), {
              label: { de: 'Anmerkung', en: 'Note' },
              description: { de: 'Wie der Wert zustande kam.', en: 'How the value came about.' },
              example: 'Median aus 214 Anmeldungen.',
            }),
          }),
        )
        .default([]),
      {
        label: { de: 'Ergebnisse', en: 'Results' },
        description: { de: 'Werte der Kennzahlen im Zeitraum.', en: 'Values of the indicators in the period.' },
        example: [{ indicator: 'wartezeit', value: 12 }],
      },
    ),
    rating: field(rating().optional(), {
      label: { de: 'Zielerreichung', en: 'Rating' },
      description: { de: 'Ob das Ziel erreicht wurde.', en: 'Whether the goal was met.' },
      example: 'partly-met',
      expected: true,
    }),
    assessment: field(prose().optional(), {
      label: { de: 'Bewertung', en: 'Assessment' },
      description: {
        de: 'Was das Ergebnis, gemessen am Ziel, bedeutet.',
        en: 'What the result means, measured against the goal.',
      },
      example: 'Die Wartezeit ist gesunken, liegt in den Sommermonaten aber weiter über dem Ziel.',
      expected: true,
      multiline: true,
    }),
    conclusion: field(conclusion().optional(), {
      label: { de: 'Schlussfolgerung', en: 'Conclusion' },
      description: { de: 'Beibehalten, ändern oder beenden.', en: 'Keep, change or end.' },
      example: 'change',
      expected: true,
    }),
    reasoning: field(prose().optional(), {
      label: { de: 'Begründung der Schlussfolgerung', en: 'Reasoning' },
      description: { de: 'Warum gerade diese Schlussfolgerung.', en: 'Why this very conclusion.' },
      example: 'Eine zweite Sprechstunde kostet wenig und entlastet die Terminvergabe.',
      expected: true,
      multiline: true,
    }),
    measures: field(z.array(measure()).default([]), {
      label: { de: 'Maßnahmen', en: 'Measures' },
      description: { de: 'Was daraus folgt.', en: 'What follows.' },
      example: [
        { id: '2025-01', title: 'Zweite Sprechstunde', owner: 'beratungsleitung', due: '2026-06-30', status: 'open' },
      ],
    }),
  });

/** `evaluations/<cycle>.mdx`: one evaluation cycle. */
export const evaluation = z.strictObject({
  title: field(line(), {
    label: { de: 'Titel', en: 'Title' },
    description: { de: 'Name des Zyklus.', en: 'Name of the cycle.' },
    example: 'Evaluation 2025',
  }),
  period: field(
    z.strictObject({
      from: field(isoDate(), {
        label: { de: 'von', en: 'from' },
        description: { de: 'Erster Tag.', en: 'First day.' },
        example: '2025-01-01',
      }),
      to: field(isoDate(), {
        label: { de: 'bis', en: 'to' },
        description: { de: 'Letzter Tag.', en: 'Last day.' },
        example: '2025-12-31',
      }),
    }),
    {
      label: { de: 'Zeitraum', en: 'Period' },
      description: { de: 'Zeitraum, auf den sich die Ergebnisse beziehen.', en: 'Period that the results refer to.' },
      example: { from: '2025-01-01', to: '2025-12-31' },
    },
  ),
  heldOn: field(isoDate().optional(), {
    label: { de: 'Durchgeführt am', en: 'Held on' },
    description: { de: 'Tag der Bewertung.', en: 'Day of the assessment.' },
    example: '2026-02-10',
    expected: true,
  }),
  status: field(evaluationStatus(), {
    label: { de: 'Stand', en: 'Status' },
    description: { de: 'Geplant, läuft oder abgeschlossen.', en: 'Planned, open or closed.' },
    example: 'closed',
  }),
  responsible: field(identifier(), {
    label: { de: 'Verantwortlich', en: 'Responsible' },
    description: { de: 'Rolle, die den Zyklus leitet.', en: 'Role that leads the cycle.' },
    example: 'qmb',
    refersTo: 'role',
  }),
  participants: field(z.array(identifier()).default([]), {
    label: { de: 'Beteiligte', en: 'Participants' },
    description: { de: 'Beteiligte Rollen.', en: 'Roles that took part.' },
    example: ['qmb', 'beratungsleitung'],
    refersTo: 'role',
  }),
  followUp: field(
    z
      .array(
        z.strictObject({
          measure: field(identifier(), {
            label: { de: 'Maßnahme', en: 'Measure' },
            description: {
              de: 'Kennung einer Maßnahme eines früheren Zyklus.',
              en: 'Id of a measure of an earlier cycle.',
            },
            example: '2024-03',
            refersTo: 'measure',
          }),
          status: field(measureStatus(), {
            label: { de: 'Stand', en: 'Status' },
            description: { de: 'Stand bei diesem Zyklus.', en: 'State at this cycle.' },
            example: 'done',
          }),
          effect: field(prose().optional(), {
            label: { de: 'Wirkung', en: 'Effect' },
            description: { de: 'Was die Maßnahme bewirkt hat.', en: 'What the measure achieved.' },
            example: 'Die Zahl der verpassten Termine ging von 31 auf 12 zurück.',
            multiline: true,
          }),
        }),
      )
      .default([]),
    {
      label: { de: 'Offene Maßnahmen früherer Zyklen', en: 'Follow-up' },
      description: {
        de: 'Jede Maßnahme früherer Zyklen, die noch offen war.',
        en: 'Every measure of earlier cycles that was still open.',
      },
      example: [{ measure: '2024-03', status: 'done', effect: 'Weniger verpasste Termine.' }],
    },
  ),
  assessments: field(z.array(assessment()).default([]), {
    label: { de: 'Bewertungen', en: 'Assessments' },
    description: { de: 'Eine Bewertung je Verfahren.', en: 'One assessment per procedure.' },
    example: [{ procedure: 'erstgespraech', rating: 'met', conclusion: 'keep' }],
  }),
  exceptions: field(z.array(exception()).default([]), {
    label: { de: 'Ausnahmen', en: 'Exceptions' },
    description: {
      de: 'Befristete Ausnahmen von einer Prüfregel, mit Grund.',
      en: 'Exceptions to a rule for a limited time, with a reason.',
    },
  }),
});

/** An evaluation cycle, checked. */
export type Evaluation = z.output<typeof evaluation>;
/** One assessment of a cycle. */
export type Assessment = Evaluation['assessments'][number];
/** One measure of an assessment. */
export type Measure = Assessment['measures'][number];
