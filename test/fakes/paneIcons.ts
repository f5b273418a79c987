import { registerPaneIcons } from "../../src/taskpane/registerPaneIcons";

// As the pane does before it draws anything of Fluent's.
registerPaneIcons();
