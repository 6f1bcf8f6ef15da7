import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Evaluation, WeightOrigin } from '../../../evaluation/evaluation';
import { dataWeightings } from '../../../evaluation/weight-origins';
import { LinkButton } from '../../controls/link-button';
import { RadioCard } from '../../controls/radio-card';
import { useSentences, useTranslate } from '../../state/pane-context';
import { firstOrigins, offeredOrigins } from '../../state/weights-choice';
import { useLayoutStyles } from '../../theme/layout-styles';

const useStyles = makeStyles({ cards: { marginTop: '12px' }, all: { marginTop: '8px' } });

interface OriginCardsProps {
  readonly evaluation: Evaluation;
  readonly chosen: WeightOrigin;
  readonly onChoose: (origin: WeightOrigin) => void;
}

/** Where weights may come from, each with its reason; weights from the data with what to be careful about. */
export const OriginCards = ({ evaluation, chosen, onChoose }: OriginCardsProps) => {
  const t = useTranslate();
  const join = useSentences();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const [all, setAll] = useState(false);
  const offered = offeredOrigins(evaluation.model !== null);
  const advised = offered[0];
  const rescaled = evaluation.leftOut.length > 0;
  return (
    <>
      <div role="radiogroup" aria-label={t('weights.from')} className={styles.cards}>
        {(all ? offered : firstOrigins(offered, chosen)).map((origin) => (
          <RadioCard
            key={origin}
            group="weights"
            title={t(`weights.source.${origin}`)}
            reason={join([
              t(`weights.reason.${origin}`),
              ...(origin === 'default' && rescaled ? [t('weights.rescaled')] : []),
            ])}
            caution={fromData(origin) ? t('weights.fromSample') : undefined}
            tag={origin === advised ? t('method.advised') : undefined}
            checked={origin === chosen}
            onChoose={() => onChoose(origin)}
          />
        ))}
      </div>
      <div className={styles.all}>
        <div className={layout.links}>
          <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('weights.fewer') : t('weights.all', { count: offered.length })}
          </LinkButton>
        </div>
      </div>
    </>
  );
};

const fromData = (origin: WeightOrigin): boolean =>
  origin === 'combined' || (dataWeightings as readonly string[]).includes(origin);
