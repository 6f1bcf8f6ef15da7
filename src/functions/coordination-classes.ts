import type { CoordinationClass } from '../methods/synergy/coordination-class';
import { displayLanguage } from './language';

const chinese: Record<CoordinationClass, string> = {
  'extreme disorder': '极度失调',
  'serious disorder': '严重失调',
  'moderate disorder': '中度失调',
  'mild disorder': '轻度失调',
  'near disorder': '濒临失调',
  'barely coordinated': '勉强协调',
  'primary coordination': '初级协调',
  'intermediate coordination': '中级协调',
  'good coordination': '良好协调',
  'quality coordination': '优质协调',
};

export function coordinationClassWord(name: CoordinationClass): string {
  return displayLanguage() === 'en' ? name : chinese[name];
}
