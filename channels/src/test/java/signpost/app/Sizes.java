package signpost.app;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// How large a signature may be.
final class Sizes {
    private Sizes() {}

    /// At most so many parameters; what the compiler makes by itself does not count.
    static ArchCondition<JavaCodeUnit> takeAtMost(int most) {
        return new ArchCondition<>("take at most " + most + " parameters") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                var made = unit.getModifiers().contains(JavaModifier.SYNTHETIC) || unit.getName().startsWith("lambda$");
                var fits = made || unit.getRawParameterTypes().size() <= most;
                events.add(new SimpleConditionEvent(unit, fits, unit.getFullName() + " takes too many"));
            }
        };
    }
}
