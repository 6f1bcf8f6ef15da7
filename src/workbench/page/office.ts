/*
 * Stands where office.js stands in Excel: loaded first by the pane's page, it puts the workbench's Office, Excel and
 * CustomFunctions, which live in the page around the pane, where the add-in's bundles look for them.
 */
type Globals = Record<'Office' | 'Excel' | 'CustomFunctions' | 'OfficeExtension', unknown>;

const { Office, Excel, CustomFunctions, OfficeExtension } = window.parent as unknown as Globals;
Object.assign(window, { Office, Excel, CustomFunctions, OfficeExtension });

export {};
