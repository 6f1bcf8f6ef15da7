declare function localiseMetadata<Metadata>(metadata: Metadata, descriptions: object): Metadata;
export = localiseMetadata;
