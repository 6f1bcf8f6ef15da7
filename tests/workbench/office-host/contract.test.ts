import { createHeadlessGrid } from '../../../src/workbench/grid/headless';
import { installHost } from '../../../src/workbench/office-host/host';
import { contract } from './contract';
import metadata from './contract/functions.json';
import { associateContractFunctions } from './contract/functions-bundle';

const univer = createHeadlessGrid();
beforeAll(async () => {
  const host = installHost(univer);
  associateContractFunctions();
  await host.registerFunctions(metadata, 'CONTRACT');
});
afterAll(() => univer.dispose());

for (const part of contract) part({ describe, it });
