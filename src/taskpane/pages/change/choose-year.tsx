import { Info16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { yearName } from '../../../evaluation/mapping/year-column';
import { compareYears } from '../../actions/compare-years';
import { goBack } from '../../actions/navigate';
import { RadioCard } from '../../controls/radio-card';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import type { Comparison } from '../../state/comparison';
import { useAction, useNumbers, usePane, useSentences, useTranslate } from '../../state/pane-context';

/** The years and tables that the evaluation can be compared with, the latest year first. */
export const ChooseYear = ({ choices, comparing }: Pick<Comparison, 'choices' | 'comparing'>) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const back = useAction(goBack);
  const compare = useAction(compareYears);
  const language = usePane((state) => state.language);
  const join = useSentences();
  const [at, setAt] = useState(0);
  if (choices.length === 0) {
    return (
      <>
        <Body title={t('change.none')} lead={t('change.noneLead')} />
        <Foot onBack={() => back()} />
      </>
    );
  }
  return (
    <>
      <Body title={t('change.title')} lead={t('change.lead')} busy={comparing}>
        <div role="radiogroup" aria-label={t('change.title')}>
          {choices.map((choice, index) => {
            const [title, reason] =
              choice.kind === 'year'
                ? [
                    yearName(choice.year.value, language),
                    choice.table?.table ?? choice.table?.sheet ?? t('change.sameTable'),
                  ]
                : [
                    choice.table.table ?? choice.table.sheet,
                    join([
                      t('change.table', { rows: numbers.count(choice.table.rows), sheet: choice.table.sheet }),
                      ...(choice.likeness.lacking.length > 0
                        ? [t('change.lacks', { count: choice.likeness.lacking.length })]
                        : []),
                    ]),
                  ];
            return (
              <RadioCard
                key={`${choice.kind} ${title}`}
                group="earlier"
                title={title}
                reason={reason}
                checked={index === at}
                onChoose={() => setAt(index)}
              />
            );
          })}
        </div>
      </Body>
      <Foot
        status={comparing ? t('pane.working') : t('change.nothingYet')}
        statusIcon={<Info16Regular />}
        onBack={() => back()}
        primary={{ label: t('change.compare'), disabled: comparing, onClick: () => compare(choices[at]) }}
      />
    </>
  );
};
