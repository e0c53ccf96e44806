package org.linli.villagelife;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/**
 * Refuses rules that no village may have: taking or giving points for petitions or criticism, or touching what the law gives.
 *
 * <p>Words are looked for in the text without its signs and spaces; a wording that gets past them is for the assembly and the
 * street above it, which reads every version.
 */
@Component
class RuleScreen {
    private final RuleMapper mapper;

    RuleScreen(RuleMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * A word that no rule may have.
     *
     * @param why CRITICISM or BENEFIT
     * @param refusesAward whether points may not be given for it either
     */
    record ForbiddenWord(String word, String why, boolean refusesAward) {}

    /** @throws InvalidRequestException naming the rule and why it cannot be */
    void require(List<PointRule> rules) {
        for (var rule : rules) {
            if (rule.isDeduction() != (rule.deedGroup() == DeedGroup.DEDUCTION) || rule.points() == 0) {
                throw new InvalidRequestException("rules", "points.rule.sign", rule.name());
            }
            var found = found(rule.name() + rule.nameEn(), word -> rule.isDeduction() || word.refusesAward());
            if (found != null) {
                throw new InvalidRequestException(
                        "rules", "points.rule.forbidden." + found.why(), rule.name(), found.word());
            }
        }
        var codes = rules.stream().map(PointRule::code).distinct().count();
        if (rules.isEmpty() || codes < rules.size()) {
            throw new InvalidRequestException("rules", "points.rule.codes");
        }
    }

    /** @throws InvalidRequestException if goods stand for a benefit */
    void requireGood(String name) {
        var found = found(name, word -> true);
        if (found != null) {
            throw new InvalidRequestException("name", "points.good.forbidden", name, found.word());
        }
    }

    private ForbiddenWord found(String text, Predicate<ForbiddenWord> counts) {
        var plain = plain(text);
        return mapper.listForbidden().stream()
                .filter(counts)
                .filter(word -> plain.contains(plain(word.word())))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
