import type { Text } from '../../models/text';
import { displayLanguage } from '../language';

/** A text of a model as Excel's user reads it. */
export const shownText = ({ en, zh }: Text): string => (displayLanguage() === 'en' ? en : zh);
