//! Every screen's address. Deep links, the back button and tests use the same ones on every shell.

use dioxus::prelude::*;
use protocol::{ListingId, OrderId};

use crate::Inside;
use crate::screens::bin::BinScreen;
use crate::screens::code::CodeScreen;
use crate::screens::data::DataScreen;
use crate::screens::decline::DeclineScreen;
use crate::screens::editor::EditorScreen;
use crate::screens::enrol::EnrolScreen;
use crate::screens::gallery::Gallery;
use crate::screens::home::HomeScreen;
use crate::screens::language::LanguageScreen;
use crate::screens::listing::ListingScreen;
use crate::screens::not_found::NotFound;
use crate::screens::order::OrderScreen;
use crate::screens::panes::{ListingsPane, ListingsScreen, MorePane, MoreScreen, OrdersPane, OrdersScreen};
use crate::screens::pin::PinScreen;
use crate::screens::places::Places;
use crate::screens::profile::ProfileScreen;
use crate::screens::settings::SettingsScreen;
use crate::screens::start::Start;
use crate::screens::storage::StorageScreen;
use crate::screens::sync_centre::SyncCentre;
use crate::screens::trainer::TrainerScreen;
use crate::screens::welcome::WelcomeScreen;

/// Every screen's address.
#[derive(Clone, Debug, PartialEq, Routable)]
#[rustfmt::skip]
#[allow(missing_docs)] // a variant is the screen of the same name
pub enum Route {
    #[layout(Inside)]
        #[route("/")]
        Start {},
        #[route("/language")]
        LanguageScreen {},
        #[route("/welcome")]
        WelcomeScreen {},
        #[route("/enrol")]
        EnrolScreen {},
        #[route("/enrol/code")]
        CodeScreen {},
        #[layout(Places)]
            #[route("/home")]
            HomeScreen {},
            #[layout(ListingsPane)]
                #[route("/listings")]
                ListingsScreen {},
                #[route("/listings/:id")]
                ListingScreen { id: ListingId },
            #[end_layout]
            #[layout(OrdersPane)]
                #[route("/orders")]
                OrdersScreen {},
                #[route("/orders/:id")]
                OrderScreen { id: OrderId },
            #[end_layout]
            #[layout(MorePane)]
                #[route("/sync")]
                SyncCentre {},
                #[route("/data")]
                DataScreen {},
                #[route("/storage")]
                StorageScreen {},
                #[route("/more")]
                MoreScreen {},
                #[route("/settings")]
                SettingsScreen {},
                #[route("/profile")]
                ProfileScreen {},
                #[route("/bin")]
                BinScreen {},
            #[end_layout]
        #[end_layout]
        #[route("/pin")]
        PinScreen {},
        #[route("/editor/:id/:step")]
        EditorScreen { id: ListingId, step: u8 },
        #[route("/orders/:id/decline")]
        DeclineScreen { id: OrderId },
        #[route("/trainer")]
        TrainerScreen {},
        #[route("/gallery")]
        Gallery {},
        #[route("/:..path")]
        NotFound { path: Vec<String> },
}
