// What loads when the open closings are asked for the first time; its styles come after those that it shares.
import "../workspace.css";
import "./openClosings.css";
import "./report.css";
import "../bulk/bulk.css";
export { OpenClosingsPage } from "./OpenClosingsPage";
