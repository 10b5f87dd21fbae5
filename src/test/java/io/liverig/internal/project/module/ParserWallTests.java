package io.liverig.internal.project.module;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ParserWallTests {
    @Test
    void oneClassKnowsTheEnginesParser() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ModuleParser.class.getName())
                .and(JavaClass.Predicates.simpleNameStartingWith("Uses").negate())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.oracle.js.parser..")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.graalvm..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.liverig.internal.project"));
    }
}
