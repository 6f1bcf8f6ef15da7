import fc from 'fast-check';

/* The same random cases on every machine; another SEED explores others: SEED=$RANDOM npx jest. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261120) });
