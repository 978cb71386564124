import { common } from './handbook/common.ts';
import { due } from './handbook/due.ts';
import { evaluations } from './handbook/evaluations.ts';
import { feedback } from './handbook/feedback.ts';
import { figures } from './handbook/figures.ts';
import { findings } from './handbook/findings.ts';
import { format } from './handbook/format.ts';
import { freePages } from './handbook/free-pages.ts';
import { handOver } from './handbook/hand-over.ts';
import { measures } from './handbook/measures.ts';
import { path } from './handbook/path.ts';
import { procedures } from './handbook/procedures.ts';
import { requirements } from './handbook/requirements.ts';
import { rules } from './handbook/rules.ts';
import { stages } from './handbook/stages.ts';
import { start } from './handbook/start.ts';
import { terms } from './handbook/terms.ts';

/** Words of the handbook site: those that many pages share, and those of each kind of page. */
export const handbookSite = {
  ...common,
  startPage: start,
  procedurePages: procedures,
  pathPage: path,
  termsPages: terms,
  handOver,
  evaluationPages: evaluations,
  measurePage: measures,
  feedbackPages: feedback,
  figuresPage: figures,
  stagesPage: stages,
  requirementPages: requirements,
  duePage: due,
  freePages,
  findingsPage: findings,
  rulePages: rules,
  formatPage: format,
};
