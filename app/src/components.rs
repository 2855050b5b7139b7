//! Accessible components over native HTML. They show [`Text`](crate::i18n::Text), never a bare string, so that no
//! English slips past the translators; they take plain props and know nothing of routes, stores or networks.

pub mod banner;
pub mod button;
pub mod card;
pub mod choice;
pub mod empty;
pub mod field;
pub mod fold;
pub mod help;
pub mod icon;
pub mod instead;
pub mod long_list;
pub mod meter;
pub mod money;
pub mod number_pad;
pub mod photo_input;
pub mod picture;
pub mod pin_pad;
pub mod question;
pub mod row;
pub mod screen;
pub mod select;
pub mod status;
pub mod steps;
pub mod switch;
pub mod tab_bar;
pub mod timeline;
pub mod toast;
pub mod top_bar;
pub mod two_pane;
pub mod words;
