package org.linli.residents.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linli.organization.OrganizationService;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.CodeList;
import org.linli.residents.InfoKind;
import org.linli.residents.TagKind;
import org.linli.residents.VillagerGroup;
import org.linli.residents.VillagerGroups;
import org.linli.residents.web.ArchiveViews.CodeName;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Messages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the records of the archive are made of: codes, kinds of tags and information, villager groups. */
@RestController
class ArchiveController {
    private final ArchiveCodes codes;
    private final VillagerGroups groups;
    private final OrganizationService organization;
    private final Messages messages;

    ArchiveController(ArchiveCodes codes, VillagerGroups groups, OrganizationService organization, Messages messages) {
        this.codes = codes;
        this.groups = groups;
        this.organization = organization;
        this.messages = messages;
    }

    record TagKindView(
            String code,
            String name,
            boolean onDwelling,
            boolean onHousehold,
            boolean onResident,
            boolean isSensitive) {
        static TagKindView of(TagKind kind) {
            return new TagKindView(
                    kind.code(),
                    kind.label(),
                    kind.onDwelling(),
                    kind.onHousehold(),
                    kind.onResident(),
                    kind.isSensitive());
        }
    }

    record InfoKindView(
            int number,
            String code,
            String name,
            List<CodeName> owners,
            boolean isSensitive,
            boolean isSealed,
            String basis,
            boolean needsConsent) {}

    /** {@code lists}: choices by the code of their list. */
    record CodesResponse(Map<String, List<CodeName>> lists, List<TagKindView> tagKinds, List<InfoKindView> infoKinds) {}

    record GroupView(
            String code,
            String name,
            @Nullable String formerVillage,
            CodeName grid,
            CodeName community,
            boolean isActive) {}

    record GroupsResponse(List<GroupView> items) {}

    record GroupRequest(
            @NotBlank(message = "{security.field.required}") String gridCode,

            @NotBlank(message = "{security.field.required}") @Size(max = 60)
            String name,

            @Nullable @Size(max = 60) String formerVillage) {}

    @GetMapping("/api/archive/codes")
    @RequiresPermission({"resident:read", "resident-info:read"})
    CodesResponse codes() {
        var lists = new TreeMap<String, List<CodeName>>();
        Arrays.stream(CodeList.values())
                .forEach(list -> lists.put(
                        list.code(),
                        codes.values(list).stream().map(CodeName::of).toList()));
        return new CodesResponse(
                lists,
                codes.tagKinds().stream().map(TagKindView::of).toList(),
                codes.infoKinds().stream().map(this::view).toList());
    }

    /** The groups of the communities in which the user reads the archive. */
    @GetMapping("/api/villager-groups")
    @RequiresPermission("resident:read")
    GroupsResponse groups(CurrentUser user) {
        return new GroupsResponse(groups.list(user).stream().map(this::view).toList());
    }

    @PostMapping("/api/villager-groups")
    @RequiresPermission("resident:import")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<GroupView> add(@Valid @RequestBody GroupRequest request, CurrentUser user) {
        var added = groups.add(request.gridCode(), request.name().strip(), request.formerVillage(), user);
        return ResponseEntity.created(URI.create("/api/villager-groups")).body(view(added));
    }

    private InfoKindView view(InfoKind kind) {
        return new InfoKindView(
                kind.number(),
                kind.code(),
                kind.label(),
                kind.owners().stream().sorted().map(this::owner).toList(),
                kind.isSensitive(),
                kind.isSealed(),
                kind.basis(),
                kind.needsConsent());
    }

    /** Some owners are no units of the county. */
    private CodeName owner(String code) {
        return organization
                .findUnit(code)
                .map(CodeName::of)
                .orElseGet(() -> new CodeName(code, messages.textOr("resident.owner." + code, code)));
    }

    private GroupView view(VillagerGroup group) {
        return new GroupView(
                group.code(),
                group.name(),
                group.formerVillage(),
                CodeName.of(organization.unit(group.gridId())),
                CodeName.of(organization.unit(group.communityId())),
                group.isActive());
    }
}
