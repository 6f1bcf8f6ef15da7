import { useEffect } from 'react';
import { fetchFunctions } from '../../actions/explore-functions';
import { goHome } from '../../actions/navigate';
import { Body } from '../../frame/body';
import { Foot } from '../../frame/foot';
import { Head } from '../../frame/head';
import { helpOf } from '../../state/explorer';
import { useAction, usePane, useTranslate } from '../../state/pane-context';
import { FunctionList } from './function-list';
import { FunctionPage } from './function-page';
import { FunctionSkeleton } from './function-skeleton';

/** The functions: the list and one of them. Their help is fetched when they are first looked at. */
export const FunctionPages = () => {
  const t = useTranslate();
  const language = usePane((state) => state.language);
  const page = usePane((state) => state.page);
  const explorer = usePane((state) => state.explorer);
  const failed = usePane((state) => state.problem !== null);
  const fetchHelp = useAction(fetchFunctions);
  const home = useAction(goHome);
  useEffect(() => fetchHelp(), [fetchHelp, language]);
  if (explorer?.functions && explorer.language === language) {
    const help = helpOf(explorer);
    return page === 'function' && help && explorer.chosen ? (
      <FunctionPage key={help.id} help={help} chosen={explorer.chosen} />
    ) : (
      <FunctionList explorer={explorer} functions={explorer.functions} />
    );
  }
  return (
    <>
      <Head name={t('functions.title')} />
      <Body title={t('functions.title')} titleHidden={!failed} busy={!failed}>
        {!failed && <FunctionSkeleton />}
      </Body>
      <Foot status={failed ? undefined : t('functions.loading')} onBack={() => home()} />
    </>
  );
};
