// What loads when the directory is opened for the first time; its styles come after those that it shares.
import "../workspace.css";
import "./directory.css";
export { DirectoryPage } from "./DirectoryPage";
