//! Which operations a later one makes needless while neither was sent (`docs/PROTOCOL.md`, section 7, "Sent is sent").

use super::{Action, ListingEdit, Operation};

/// What lies between two operations on one entity in an outbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Between {
    /// Nothing: the later was done right after the earlier.
    Nothing,
    /// Something else about the same entity.
    Something,
}

impl Operation {
    /// Whether sending this one alone comes to the same as sending `earlier` and then this one, so that an `earlier` that was never
    /// sent can be left out. This one then takes its place.
    ///
    /// Stock is never folded: each sale is a fact of its own. Nor are decisions on orders: each is a step.
    pub fn makes_needless(&self, earlier: &Self, between: Between) -> bool {
        let same = self.entity == earlier.entity
            && self.actor == earlier.actor
            && self.on_behalf_of == earlier.on_behalf_of
            && self.until == earlier.until;
        same && match (&earlier.action, &self.action) {
            (Action::ListingPrice { .. }, Action::ListingPrice { .. }) | (Action::ListingPhotos { .. }, Action::ListingPhotos { .. }) => {
                true
            }
            (Action::ListingEdit { edit: earlier }, Action::ListingEdit { edit }) => edit.sets_all_of(earlier),
            // What was done between two states may only have been possible in the first.
            (Action::ListingState { .. }, Action::ListingState { .. }) => between == Between::Nothing,
            _ => false,
        }
    }

    /// Whether the two set the same thing, so that their order matters and none may be moved across the other.
    pub fn sets_what_is_set_by(&self, other: &Self) -> bool {
        std::mem::discriminant(&self.action) == std::mem::discriminant(&other.action)
    }
}

impl ListingEdit {
    /// Whether every field that `other` changes is changed by this one, too.
    pub fn sets_all_of(&self, other: &Self) -> bool {
        let Self { title, description, form, grade, least_order, harvest, origin } = other;
        let covers = |theirs: bool, ours: bool| !theirs || ours;
        covers(title.is_some(), self.title.is_some())
            && covers(description.is_some(), self.description.is_some())
            && covers(form.is_some(), self.form.is_some())
            && covers(grade.is_some(), self.grade.is_some())
            && covers(least_order.is_some(), self.least_order.is_some())
            && covers(harvest.is_some(), self.harvest.is_some())
            && covers(origin.is_some(), self.origin.is_some())
    }
}
