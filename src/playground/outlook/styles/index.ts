import "./colours.css";
import "./frame.css";
import "./lists.css";
import "./reading.css";
import "./compose.css";
import "./narrow.css";
