import { Link } from '@fluentui/react-components';
import { goBack } from '../actions/navigate';
import { Body } from '../frame/body';
import { Foot } from '../frame/foot';
import { Head } from '../frame/head';
import { Section } from '../frame/section';
import { useAction, usePane, usePaneContext, useTranslate } from '../state/pane-context';
import { useTextStyles } from '../theme/text-styles';

export const AboutPage = () => {
  const t = useTranslate();
  const text = useTextStyles();
  const { version, helpAddress } = usePaneContext().environment;
  const language = usePane((state) => state.language);
  const page = language === 'en' ? 'index.html' : `index.${language}.html`;
  const back = useAction(goBack);
  return (
    <>
      <Head name="CoopEval" />
      <Body title={t('about.title')} lead={t('about.what')}>
        <Section title={t('about.help')}>
          <p>
            <Link href={`${helpAddress}${page}`} target="_blank">
              {t('about.helpFunctions')}
            </Link>
          </p>
        </Section>
        <Section title={t('about.version', { version })}>
          <p className={text.sentence}>{t('about.privacy')}</p>
          <p className={text.following}>{t('about.draft')}</p>
          <p className={text.following}>{t('about.licence')}</p>
        </Section>
      </Body>
      <Foot onBack={() => back()} />
    </>
  );
};
