import { type EditableFile, open } from './editable-file.ts';
import { damage, type ExpectedFinding, type Files, found, type MutationTable, mutation } from './mutation.ts';

const procedure = (files: Files, id: string) => open(files, `procedures/${id}.mdx`);
const settings = (files: Files) => open(files, 'handbook.yaml');

/** The stations of the sample's path, in their order. */
const PATH = [
  'erste-information',
  'erstkontakt',
  'auftragsklaerung',
  'vertrag',
  'beratung',
  'begleitung',
  'abschluss',
  'nachbetreuung',
];

/** Feedback is welcome at nearly every station; some damages show only without it. */
function feedbackWithout(files: Files, ...stations: string[]): EditableFile {
  const rest = PATH.slice(1).filter((station) => !stations.includes(station));
  return procedure(files, 'rueckmeldungen').set(['stations'], `[${rest.join(', ')}]`);
}

function atStation(rule: string, files: Files, station: string): ExpectedFinding {
  const file = settings(files);
  return found(rule, file, file.lineOf(['customerPath', PATH.indexOf(station)]));
}

/** All procedures that customers can begin, turned round. */
function onlyOutgoing(files: Files, ids: readonly string[]): EditableFile[] {
  return ids.map((id) => procedure(files, id).set(['direction'], 'to-customer'));
}

/** Damages to the way that customers go. */
export const customerPathMutations: MutationTable = {
  'missing-station': (files) => {
    const rule = 'missing-station';
    const council = procedure(files, 'teilnehmendenrat');
    const none = procedure(files, 'erstgespraech').set(['stations'], '[]');
    const emptied = procedure(files, 'kundenbefragung').set(['stations'], '');
    const contract = procedure(files, 'vertragsgespraech');
    return [
      damage(rule, 'stations deleted', council.remove(['stations']), council.lineOf([])),
      damage(rule, 'an empty list', none, none.lineOf(['stations'])),
      damage(rule, 'no value behind stations', emptied, emptied.lineWith('\nstations:') + 1),
      damage(rule, 'stations commented out', contract.commentOut(['stations']), contract.lineOf([])),
    ];
  },

  'station-without-procedure': (files) => {
    const rule = 'station-without-procedure';
    const trial = settings(files).replace(
      '  - id: abschluss\n',
      '  - id: probezeit\n    title: Probezeit\n  - id: abschluss\n',
    );
    const flow = settings(files).replace(
      'customerPath:\n',
      'customerPath:\n  - { id: warteliste, title: Warteliste }\n',
    );
    const draft = procedure(files, 'vertragsgespraech').set(['stations'], '[auftragsklaerung]');
    const future = procedure(files, 'nachbetreuung').set(['inForceSince'], '2027-01-01');
    const folder = procedure(files, 'informationsmappe').set(['stations'], '[erstkontakt]');
    const hours = procedure(files, 'stadtteil-sprechstunde').set(['stations'], '[erstkontakt]');
    return [
      damage(rule, 'a new station between two', trial, trial.lineOf(['customerPath', 6])),
      damage(rule, 'a new station at the beginning', flow, flow.lineOf(['customerPath', 0])),
      mutation(
        'the only procedures move to another station',
        [draft, feedbackWithout(files, 'vertrag')],
        [atStation(rule, files, 'vertrag')],
      ),
      mutation(
        'the only procedures of the first station move on',
        [folder, hours],
        [atStation(rule, files, 'erste-information')],
      ),
      mutation(
        'the only procedure begins next year',
        [future, feedbackWithout(files, 'nachbetreuung')],
        [atStation(rule, files, 'nachbetreuung')],
      ),
    ];
  },

  'station-one-way': (files) => {
    const rule = 'station-one-way';
    const [hours, contract, after] = onlyOutgoing(files, [
      'stadtteil-sprechstunde',
      'vertragsgespraech',
      'nachbetreuung',
    ]);
    const elsewhere = procedure(files, 'stadtteil-sprechstunde').set(['stations'], '[erstkontakt]');
    if (!hours || !contract || !after) return [];
    return [
      mutation('open hours become a broadcast', hours, [atStation(rule, files, 'erste-information')]),
      mutation('open hours move to another station', elsewhere, [atStation(rule, files, 'erste-information')]),
      mutation(
        'nobody may ask at the contract',
        [contract, feedbackWithout(files, 'vertrag')],
        [atStation(rule, files, 'vertrag')],
      ),
      mutation(
        'nobody may call afterwards',
        [after, feedbackWithout(files, 'nachbetreuung')],
        [atStation(rule, files, 'nachbetreuung')],
      ),
    ];
  },

  'station-only-from-customer': (files) => {
    const rule = 'station-only-from-customer';
    const waiting = (id: string) => procedure(files, id).set(['direction'], 'from-customer');
    return [
      mutation(
        'talks on the plan on request only',
        [waiting('foerderplangespraech'), feedbackWithout(files, 'beratung')],
        [atStation(rule, files, 'beratung')],
      ),
      mutation(
        'last talk on request only',
        [waiting('abschlussgespraech'), feedbackWithout(files, 'abschluss')],
        [atStation(rule, files, 'abschluss')],
      ),
      mutation(
        'nobody asks afterwards',
        [waiting('nachbetreuung'), feedbackWithout(files, 'nachbetreuung')],
        [atStation(rule, files, 'nachbetreuung')],
      ),
    ];
  },

  'no-way-in': (files) => {
    const noWayIn = found('no-way-in', settings(files), settings(files).lineOf(['customerPath']));
    const oneWay = (...stations: string[]) => stations.map((station) => atStation('station-one-way', files, station));
    const both = Object.keys(files).flatMap((path) => {
      const [, id] = /^procedures\/(.*)\.mdx$/.exec(path) ?? [];
      return id === undefined || id === 'jobcenter-infotag' ? [] : [id];
    });
    // On earlier days fewer procedures were in force; what else was missing then is known and does not count.
    return [
      mutation('every procedure goes out only', onlyOutgoing(files, both), [noWayIn, ...oneWay(...PATH)]),
      mutation(
        'in 2019, the one talk becomes a letter',
        onlyOutgoing(files, ['foerderplangespraech']),
        [noWayIn, ...oneWay('beratung')],
        { today: '2019-10-15' },
      ),
      mutation(
        'in 2019, complaints are answered but not taken',
        onlyOutgoing(files, ['foerderplangespraech', 'rueckmeldungen']),
        [noWayIn, ...oneWay(...PATH.slice(1))],
        { today: '2019-12-02' },
      ),
    ];
  },

  'task-without-procedure': (files) => {
    const rule = 'task-without-procedure';
    const inSettings = found(rule, settings(files), settings(files).lineOf([]));
    const serving = (task: string, ...ids: string[]) => ids.map((id) => procedure(files, id).set(['task'], task));
    return [
      mutation('nobody wins customers', serving('information', 'stadtteil-sprechstunde'), [inSettings]),
      mutation('nobody supports', serving('care', 'bezugsbegleitung'), [inSettings]),
      mutation('nobody advises', serving('care', 'erstgespraech', 'foerderplangespraech', 'abschlussgespraech'), [
        inSettings,
      ]),
      mutation(
        'two tasks at once',
        [...serving('advice', 'stadtteil-sprechstunde'), ...serving('advice', 'bezugsbegleitung')],
        [inSettings, inSettings],
      ),
    ];
  },
};
