// Imported before any Fluent module: Fluent 8 would otherwise fetch its fonts from a CDN as soon as it loads.
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl?: string; iconBaseUrl?: string } | undefined;
  }
}

window.FabricConfig = { fontBaseUrl: "" };

export {};
