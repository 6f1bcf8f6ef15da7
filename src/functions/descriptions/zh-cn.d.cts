declare const descriptions: object;
export = descriptions;
