import { ArrowDown16Regular, ArrowUp16Regular, Shield16Regular, Target16Regular } from '@fluentui/react-icons';
import type { Direction } from '../../models/schema';
import { useTranslate } from '../state/pane-context';

const icons = { benefit: ArrowUp16Regular, cost: ArrowDown16Regular, target: Target16Regular, none: Shield16Regular };

/** Which values are good, said by shape and never by colour. */
export const DirectionIcon = ({ direction }: { direction: Direction | 'none' }) => {
  const t = useTranslate();
  const Icon = icons[direction];
  return <Icon role="img" aria-label={t(`data.${direction}`)} style={{ marginInlineStart: 4, verticalAlign: -3 }} />;
};
