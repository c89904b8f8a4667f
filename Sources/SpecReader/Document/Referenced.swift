/// A part of the document that may be given in place or by reference.
package enum Referenced<Value: Sendable>: Sendable {
    case value(Value)
    case reference(Reference)
}
