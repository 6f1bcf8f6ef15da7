import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { addExpert, goToQuestion, nameExpert, removeExpert, type Asked } from '../../../actions/interview';
import { LinkButton } from '../../../controls/link-button';
import { Section } from '../../../frame/section';
import type { InterviewPlace } from '../../../state/interview-draft';
import { useAction, useNumbers, useTranslate } from '../../../state/pane-context';
import { useLayoutStyles } from '../../../theme/layout-styles';
import { useTextStyles } from '../../../theme/text-styles';

const useStyles = makeStyles({
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { width: '100%', minWidth: 0, marginBottom: '6px' },
  actions: { marginTop: '6px' },
});

export interface AskedPerson {
  readonly name: string;
  /** Questions that are still open. */
  readonly open: number;
  /** Where the interview begins or goes on. */
  readonly place: InterviewPlace | null;
}

interface PeopleProps {
  readonly asked: Asked;
  readonly people: readonly AskedPerson[];
  /** Questions that each is asked. */
  readonly all: number;
  /** The sheet keeps the name of one who is asked alone. */
  readonly namesOne: boolean;
}

/** What a person is called: by name, or by number. */
export const usePersonName = (): ((person: { readonly name: string }, at: number) => string) => {
  const t = useTranslate();
  return ({ name }, at) => name || t('interview.person', { number: at + 1 });
};

/** Who has been asked and how far each has come; another can be asked once all have answered. */
export const People = ({ asked, people, all, namesOne }: PeopleProps) => {
  const t = useTranslate();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const add = useAction(addExpert);
  return (
    <Section title={t('interview.title')}>
      <ul>
        {people.map((person, at) => (
          <Person
            key={at}
            asked={asked}
            person={person}
            at={at}
            all={all}
            alone={people.length === 1}
            named={namesOne || people.length > 1}
          />
        ))}
      </ul>
      {people.every(({ open }) => open === 0) && (
        <div className={mergeClasses(layout.links, styles.actions)}>
          <LinkButton onClick={() => add(asked)}>{t('interview.addPerson')}</LinkButton>
        </div>
      )}
    </Section>
  );
};

interface PersonProps {
  readonly asked: Asked;
  readonly person: AskedPerson;
  readonly at: number;
  readonly all: number;
  readonly alone: boolean;
  readonly named: boolean;
}

const Person = ({ asked, person, at, all, alone, named }: PersonProps) => {
  const t = useTranslate();
  const numbers = useNumbers();
  const styles = useStyles();
  const text = useTextStyles();
  const layout = useLayoutStyles();
  const goTo = useAction(goToQuestion);
  const rename = useAction(nameExpert);
  const remove = useAction(removeExpert);
  const called = usePersonName()(person, at);
  const { name, open, place } = person;
  const label =
    open === all ? t('interview.start', { count: all }) : t(open > 0 ? 'interview.goOn' : 'interview.change');
  return (
    <li className={styles.item}>
      {named && (
        <Input
          className={styles.name}
          size="small"
          aria-label={t('interview.nameOf', { number: at + 1 })}
          placeholder={t('interview.person', { number: at + 1 })}
          value={name}
          onChange={(_, { value }) => rename({ asked, expert: at, name: value })}
        />
      )}
      <div className={text.caption}>
        {t('interview.answered', { done: numbers.count(all - open), all: numbers.count(all) })}
      </div>
      <div className={mergeClasses(layout.row, styles.actions)}>
        <Button size="small" aria-label={alone ? undefined : `${label}: ${called}`} onClick={() => goTo(place)}>
          {label}
        </Button>
        {!alone && (
          <LinkButton
            aria-label={t('interview.remove', { person: called })}
            onClick={() => remove({ asked, expert: at })}
          >
            {t('interview.removeShort')}
          </LinkButton>
        )}
      </div>
    </li>
  );
};
