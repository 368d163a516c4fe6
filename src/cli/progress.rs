//! How far something long has come, for who watches.
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::session::Session;

/// On a terminal only, and not for who wants it quiet. `template` is indicatif's.
#[must_use]
pub fn bar(session: &Session, template: &str) -> ProgressBar {
    if session.global.quiet || !session.world.stderr_is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
