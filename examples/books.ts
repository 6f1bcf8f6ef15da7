import type { Plan } from '../src/evaluation/plan/plan';
import { asem } from './books/asem';
import { changzhou } from './books/changzhou';
import { policyCoding } from './books/policy-coding';
import { regionalInnovation } from './books/regional-innovation';
import { schoolEnterprise } from './books/school-enterprise';
import { teachingCooperation } from './books/teaching-cooperation';
import { teachingProgrammes } from './books/teaching-programmes';
import { teachingSharing } from './books/teaching-sharing';
import { teachingTalents } from './books/teaching-talents';
import { technologyTransfer } from './books/technology-transfer';
import { ukRegions } from './books/uk-regions';

/** The examples by the name of their files. */
export const books: Readonly<Record<string, Plan>> = {
  'regional-innovation': regionalInnovation,
  'technology-transfer': technologyTransfer,
  'uk-regions': ukRegions,
  'school-enterprise': schoolEnterprise,
  'policy-coding': policyCoding,
  changzhou,
  asem,
  'teaching-cooperation': teachingCooperation,
  'teaching-talents': teachingTalents,
  'teaching-programmes': teachingProgrammes,
  'teaching-sharing': teachingSharing,
};
