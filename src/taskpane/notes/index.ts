// What loads when the notes are reviewed for the first time.
import "./notesReview.css";
export { NotesReviewPage } from "./NotesReviewPage";
