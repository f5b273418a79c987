import { ThemeContext } from "@fluentui/react/lib/Theme";
import { createTheme, type ITheme } from "@fluentui/react/lib/Styling";
import { CustomizerContext, FocusRectsProvider } from "@fluentui/react/lib/Utilities";
import { useRef, useSyncExternalStore, type ReactNode } from "react";
import { registerPaneIcons } from "./registerPaneIcons";
import { currentShade, isContrast, onShadeChanged } from "./shade";

registerPaneIcons();

const font = { fontFamily: "var(--font)" };
/** Round as the pane's own fields and buttons are, with the same edge (--edge in pane.css). */
const shape = (edge: string) => ({ effects: { roundedCorner2: "4px" }, semanticColors: { buttonBorder: edge, inputBorder: edge, smallInputBorder: edge } });

// The pane's own colours (pane.css) in Fluent's names, so that both halves of the pane look alike.
const LIGHT = createTheme({
  ...shape("#868b94"),
  defaultFontStyle: font,
  palette: { themePrimary: "#0f5ea8", themeDarkAlt: "#0d5496", themeDark: "#0b477f", themeDarker: "#08345e", themeSecondary: "#2d73b6", themeTertiary: "#71a5d6", themeLight: "#c3dbf0", themeLighter: "#e2eef8", themeLighterAlt: "#f7fafd" },
});
const DARK = createTheme({
  ...shape("#7b7f87"),
  defaultFontStyle: font,
  isInverted: true,
  palette: {
    themePrimary: "#6cb8f6", themeDarkAlt: "#7cc0f7", themeDark: "#93cbf9", themeDarker: "#b4dbfb", themeSecondary: "#5ea3da", themeTertiary: "#3f6e94", themeLight: "#203849", themeLighter: "#17252f", themeLighterAlt: "#0a1218",
    neutralLighterAlt: "#2a2c30", neutralLighter: "#303237", neutralLight: "#3b3e43", neutralQuaternaryAlt: "#43464c", neutralQuaternary: "#4a4d53", neutralTertiaryAlt: "#686c73", neutralTertiary: "#a5a9b0", neutralSecondary: "#c5c8cd",
    neutralSecondaryAlt: "#b5b8be", neutralPrimaryAlt: "#e2e3e6", neutralPrimary: "#f2f3f5", neutralDark: "#f7f8f9", black: "#ffffff", white: "#23252a",
  },
});

/** Three colours and no more, as in Outlook's own high contrast themes; what cannot be used is told by a fourth. */
function contrast(ink: string, ground: string, accent: string, unusable: string) {
  return createTheme({
    ...shape(ink),
    defaultFontStyle: font,
    isInverted: ground === "#000000",
    palette: {
      themePrimary: accent, themeDarkAlt: accent, themeDark: accent, themeDarker: accent, themeSecondary: accent, themeTertiary: accent, themeLight: ground, themeLighter: ground, themeLighterAlt: ground,
      neutralLighterAlt: ground, neutralLighter: ground, neutralLight: ground, neutralQuaternaryAlt: ground, neutralQuaternary: ground, neutralTertiaryAlt: unusable, neutralTertiary: unusable,
      neutralSecondary: ink, neutralSecondaryAlt: ink, neutralPrimaryAlt: ink, neutralPrimary: ink, neutralDark: ink, black: ink, white: ground,
    },
  });
}

/** A theme as Fluent's newer controls ask for it, and as its older ones do. */
const given = (theme: ITheme) => ({ theme, older: { customizations: { inCustomizerContext: true, settings: { theme }, scopedSettings: {} } } });
const SHADES = { light: given(LIGHT), dark: given(DARK), lightContrast: given(contrast("#000000", "#ffffff", "#00009f", "#595959")), darkContrast: given(contrast("#ffffff", "#000000", "#ffff00", "#a6a6a6")) };
const currentColours = (): keyof typeof SHADES => (isContrast() ? `${currentShade()}Contrast` : currentShade());

/**
 * Fluent's controls in the colours of the pane: light, dark or high contrast. Not Fluent's own ThemeProvider: it makes a theme anew each time that it is
 * mounted, here with each mail, and Fluent keeps the styles of every control for every theme it was ever drawn in.
 */
export function PaneTheme({ children }: { readonly children: ReactNode }) {
  const { theme, older } = SHADES[useSyncExternalStore(onShadeChanged, currentColours)];
  const root = useRef<HTMLDivElement>(null);
  return (
    <ThemeContext.Provider value={theme}>
      <CustomizerContext.Provider value={older}>
        <FocusRectsProvider providerRef={root}>
          <div ref={root} className="fluent">{children}</div>
        </FocusRectsProvider>
      </CustomizerContext.Provider>
    </ThemeContext.Provider>
  );
}
