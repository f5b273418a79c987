export interface AddInUrls {
  readonly addInUrl: string;
  readonly supportUrl: string;
  readonly privacyUrl: string;
}

type Values = Readonly<Record<string, string | undefined>>;

export declare const LOCAL_URL: string;
export declare function addInUrls(given?: Values, environment?: Values): AddInUrls;
