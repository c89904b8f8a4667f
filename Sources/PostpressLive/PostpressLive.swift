// Everything else in this module is printed by the build plugin, from the document and the settings in `spec/`:
// edit those, and the next build has the change. The package manager asks for one file that is there before.
//
// `Postpress` is the same client as committed source.
