//! What answers come to.
