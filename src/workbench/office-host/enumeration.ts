/** An enumeration of Excel, complete and with Excel's values, or it does not compile. */
export type Enumeration<E> = { readonly [K in keyof E]: E[K] extends string ? `${E[K]}` : never };
