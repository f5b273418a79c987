import type { OfficeThemeColours } from "../host/OfficeHostOptions";
import type { Theme } from "./preferences";

export type ShownTheme = Exclude<Theme, "system">;

/** What Outlook tells an add-in of its theme. */
export const THEME_COLOURS: Record<ShownTheme, OfficeThemeColours> = {
  light: { bodyBackgroundColor: "#ffffff", bodyForegroundColor: "#242424", controlBackgroundColor: "#ffffff", controlForegroundColor: "#242424" },
  dark: { bodyBackgroundColor: "#292929", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#333333", controlForegroundColor: "#ffffff" },
  contrast: { bodyBackgroundColor: "#000000", bodyForegroundColor: "#ffffff", controlBackgroundColor: "#000000", controlForegroundColor: "#ffff00" },
};
