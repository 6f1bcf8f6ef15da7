import { DocumentTable20Regular } from '@fluentui/react-icons';
import { goToCell } from '../../actions/go-to-cell';
import { RowButton } from '../../controls/row-button';
import { Section } from '../../frame/section';
import { useAction, useNumbers, usePane, usePaneContext, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';

/** What was done in this workbook lately, each a way to its sheet. */
export const RecentSection = () => {
  const t = useTranslate();
  const numbers = useNumbers();
  const layout = useLayoutStyles();
  const { environment } = usePaneContext();
  const recent = usePane((state) => state.recent) ?? [];
  const go = useAction(goToCell);
  return (
    <Section title={t('home.recent')}>
      <ul className={layout.ruled}>
        {recent.map(({ kind, name, time, place }) => (
          <li key={`${kind} ${place.sheet} ${time}`}>
            <RowButton
              icon={DocumentTable20Regular}
              title={
                kind === 'fixes' ? t('home.step.fixes', { count: Number(name) }) : t(`home.step.${kind}`, { name })
              }
              caption={`${numbers.time(new Date(time), environment.now())} · ${place.sheet}`}
              onClick={() => go(place)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
};
