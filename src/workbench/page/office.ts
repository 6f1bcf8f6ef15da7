/*
 * Stands where office.js stands in Excel: loaded first by the pane's page, it puts the workbench's Office, Excel and
 * CustomFunctions, which live in the page around the pane, where the add-in's bundles look for them.
 */
type Globals = Record<'Office' | 'Excel' | 'CustomFunctions' | 'OfficeExtension', unknown>;

const { Office, Excel, CustomFunctions, OfficeExtension } = window.parent as unknown as Globals;
// What the stand-in throws is an Error here too, as it is where everything lives in one page.
Object.setPrototypeOf((OfficeExtension as { Error: typeof Error }).Error.prototype, Error.prototype);
Object.assign(window, { Office, Excel, CustomFunctions, OfficeExtension });

export {};
