import { toggleFunctionSection } from '../../actions/explore-functions';
import { showFunction } from '../../actions/insert-function';
import { LinkButton } from '../../controls/link-button';
import { RowButton } from '../../controls/row-button';
import { Section } from '../../frame/section';
import type { FunctionHelp, SectionName } from '../../state/function-help';
import { useAction, useTranslate } from '../../state/pane-context';
import { useLayoutStyles } from '../../theme/layout-styles';

/** So many of a section are shown until the others are asked for. */
const firstShown = 5;

interface FunctionSectionProps {
  readonly section: SectionName;
  readonly functions: readonly FunctionHelp[];
  readonly all: boolean;
  readonly foldable: boolean;
}

export const FunctionSection = ({ section, functions, all, foldable }: FunctionSectionProps) => {
  const t = useTranslate();
  const layout = useLayoutStyles();
  const show = useAction(showFunction);
  const toggle = useAction(toggleFunctionSection);
  if (functions.length === 0) return null;
  const title = t(`functions.section.${section}`);
  const label = all ? t('functions.fewer') : t('functions.all', { count: functions.length });
  return (
    <Section
      title={title}
      aside={
        foldable &&
        functions.length > firstShown && (
          <LinkButton aria-expanded={all} aria-label={`${label} · ${title}`} onClick={() => toggle(section)}>
            {label}
          </LinkButton>
        )
      }
    >
      <ul className={layout.ruled}>
        {functions.slice(0, all ? undefined : firstShown).map((help) => (
          <li key={help.id}>
            <RowButton title={help.id} caption={help.description} onClick={() => show(help)} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
