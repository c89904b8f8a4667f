/// A part of the document that may be given in place or by reference.
public enum Referenced<Value: Sendable>: Sendable {
    case value(Value)
    case reference(Reference)
}
