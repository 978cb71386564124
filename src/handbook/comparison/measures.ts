import type { Handbook } from '../handbook.ts';
import { type FollowUp, type MeasureRecord, measures } from '../queries/measures.ts';
import type { MeasureChange } from './change.ts';
import type { Pairing } from './pairing.ts';
import { type Relink, sameValue } from './same-value.ts';

/** What became of the measures, wherever their last word stands. */
export function compareMeasures(
  before: Handbook,
  after: Handbook,
  { files, renamed }: Pairing,
  relink: Relink,
): MeasureChange[] {
  const unreadable = new Set(files.map(({ path }) => path));
  const earlier = firstOfEach(before);
  const later = firstOfEach(after);
  const changes = [...later.values()].flatMap((record): MeasureChange[] => {
    const counterpart = earlier.get(record.measure.id);
    if (counterpart) return compareMeasure(counterpart, record, relink);
    return [{ ...measureName(record), kind: 'added', status: record.status }];
  });
  const removed = [...earlier.values()].filter(({ measure }) => !later.has(measure.id));
  return [
    ...changes,
    ...removed.map((record): MeasureChange => {
      const name = measureName(record);
      return { ...name, path: renamed.get(name.path) ?? name.path, kind: 'removed' };
    }),
    // A cycle that one state cannot read says nothing of its measures.
  ].filter(({ path, saidIn }) => !unreadable.has(path) && !unreadable.has(saidIn));
}

function firstOfEach(handbook: Handbook): ReadonlyMap<string, MeasureRecord> {
  const first = new Map<string, MeasureRecord>();
  for (const record of measures(handbook)) if (!first.has(record.measure.id)) first.set(record.measure.id, record);
  return first;
}

function compareMeasure(before: MeasureRecord, after: MeasureRecord, relink: Relink): MeasureChange[] {
  const name = measureName(after);
  const said = differingFollowUp(before, after);
  const saidAnew = said !== undefined;
  const saidIn = said?.evaluation.path ?? name.path;
  const fields = (['title', 'owner', 'due', 'doneOn', 'changed'] as const)
    .filter((field) => !sameValue(before.measure[field], after.measure[field], relink))
    .map((field) => ({ field, before: before.measure[field], after: after.measure[field] }));
  const turned = before.status !== after.status;
  const closed = after.status === 'done' || after.status === 'dropped';
  const left = turned && closed ? fields.filter(({ field }) => field !== 'doneOn') : fields;
  return [
    ...(turned ? [{ ...name, saidIn, ...turnOf(before.status, after.status) }] : []),
    ...(!turned && saidAnew ? [{ ...name, saidIn, kind: 'followed-up' as const }] : []),
    ...(left.length > 0 ? [{ ...name, kind: 'changed' as const, fields: left }] : []),
  ];
}

/** The newest follow-up that only one of the states has. */
function differingFollowUp({ followUps: before }: MeasureRecord, { followUps: after }: MeasureRecord) {
  const among = (list: typeof before) => (word: FollowUp) =>
    list.some(
      ({ evaluation, status, effect }) =>
        evaluation.data.period.to === word.evaluation.data.period.to &&
        status === word.status &&
        sameValue(effect, word.effect),
    );
  return after.findLast((word) => !among(before)(word)) ?? before.findLast((word) => !among(after)(word));
}

function turnOf(from: MeasureRecord['status'], to: MeasureRecord['status']) {
  if (to === 'done' || to === 'dropped') return { kind: 'closed', status: to } as const;
  return { kind: 'status-changed', from, to } as const;
}

function measureName({ measure, evaluation: { path } }: MeasureRecord) {
  return { subject: 'measure' as const, id: measure.id, title: measure.title, path, saidIn: path };
}
