package signpost.kb.understanding;
final class Bars { static final float TEMPERATURE = 1.0f; }
